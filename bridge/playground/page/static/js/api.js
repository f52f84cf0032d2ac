// The way to the playground: what is asked, what is done, and the stream of what changes.

export async function ask(path, values = {}) {
  const query = new URLSearchParams(values).toString();
  const response = await fetch(query ? `${path}?${query}` : path);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer?.error ?? response.statusText);
  return answer;
}

// Return a way to ask the same again whenever something changed. Answers may cross on their way: one that the answer to a later
// question has overtaken is old news, and undefined.
export function asking() {
  let [asked, answered] = [0, 0];
  return async (path, values) => {
    const turn = (asked += 1);
    const answer = await ask(path, values);
    if (turn < answered) return undefined;
    answered = turn;
    return answer;
  };
}

export async function tell(path, values = {}) {
  const response = await fetch(path, { method: "POST", body: JSON.stringify(values) });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer?.error ?? response.statusText);
  return answer;
}

// What somebody does in Slack; an Error says why Slack would not let her.
export const gesture = (name, values) => tell(`/_workspace/do/${name}`, values);

const KINDS = [
  "message", "ephemeral", "message_changed", "message_deleted", "reaction", "modal", "home", "channel", "interaction",
  "delivery", "call", "read", "bot", "time", "rehearsed", "closing",
];

// Follow every change after `since`. `connected` tells whether the playground can be reached.
export function follow(since, changed, connected) {
  const stream = new EventSource(`/_workspace/stream?since=${since}`);
  for (const kind of KINDS) stream.addEventListener(kind, (event) => changed(JSON.parse(event.data)));
  stream.addEventListener("open", () => connected(true));
  stream.addEventListener("error", () => connected(false));
  return stream;
}
