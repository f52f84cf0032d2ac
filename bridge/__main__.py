"""`python -m bridge` is the `launchbridge` command."""

from bridge.cli import main

if __name__ == "__main__":
    main()
