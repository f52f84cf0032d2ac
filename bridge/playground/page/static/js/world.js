// Who and what there is, the playground's clock, and what is new to whom. Others listen; nothing here draws.

import { asking } from "./api.js";

// Whom one meets first; everybody else stands in the list behind them.
export const CAST = ["planner", "approver", "agent1", "agent2", "lead", "outsider"];

const listeners = new Map();
export const world = {
  app: {}, teams: new Map(), users: new Map(), channels: new Map(), unread: {}, state: {}, online: true, offset: 0,
};

export function on(kind, act) {
  if (!listeners.has(kind)) listeners.set(kind, new Set());
  listeners.get(kind).add(act);
  return () => listeners.get(kind).delete(act);
}

export function emit(kind, what) {
  for (const act of [...(listeners.get(kind) ?? [])]) act(what);
}

const [askWorld, askState, askUnread] = [asking(), asking(), asking()];
const byId = (items) => new Map(items.map((item) => [item.id, item]));

export async function loadWorld() {
  const found = await askWorld("/_workspace/world");
  if (!found) return;
  world.app = found.app;
  world.teams = byId(found.teams);
  world.users = byId(found.users);
  world.channels = byId(found.channels);
}

export async function loadState() {
  const state = await askState("/_playground/state");
  if (state) setState(state);
}

export function setState(state) {
  world.state = state;
  world.offset = new Date(state.now) - Date.now();
  emit("state");
}

export async function loadUnread() {
  world.unread = (await askUnread("/_playground/unread")) ?? world.unread;
  emit("unread");
}

// The playground's time.
export function now() {
  return world.state.paused ? new Date(world.state.now) : new Date(Date.now() + world.offset);
}

export const userByKey = (key) => [...world.users.values()].find((user) => user.key === key);
export const channelByKey = (key) => [...world.channels.values()].find((channel) => channel.key === key);
export const people = () => [...world.users.values()].filter((user) => !user.is_bot && !user.deleted);
export const botOf = (team) => [...world.users.values()].find((user) => user.key === `bot:${world.teams.get(team)?.key}`);

export function nameOf(id) {
  return world.users.get(id)?.real_name ?? id;
}

export function unreadOf(user) {
  const found = Object.values(world.unread[user] ?? {});
  return { count: found.reduce((sum, one) => sum + one.count, 0), direct: found.some((one) => one.direct) };
}
