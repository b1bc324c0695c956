"""The command line: words in, the body of each command imported only when it is run, exit code out.

0 all is well; 1 the story or a file is at fault (diagnostics on stderr, one a line); 2 wrong usage;
130 after Ctrl-C.
"""

from __future__ import annotations

import argparse
import importlib
import math
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


INTERRUPTED: Final = 130
"""The exit code after Ctrl-C, as shells have it: 128 and the number of the signal."""
POLICIES: Final = (
    "random", "least-seen", "first", "last", "scripted", "replay", "guided", "exhaustive",
)  # fmt: skip
"""How a playtest chooses, without the story's own profiles; not imported, for speed."""
LEAST: Final = (64, 64)
"""The smallest window that is measured."""
MOST: Final = (7680, 4320)
"""The largest window that is measured: more would be memory's figure and not the drawing's."""


def _play(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--text", action="store_true", help="in this terminal, without a window")
    parser.add_argument("--still", action="store_true", help="nothing moves but on a key")
    parser.add_argument("--self-voicing", action="store_true", help="everything is read aloud")
    _elsewhere(parser)
    parser.add_argument("--seed", type=int, default=None, help="dice to begin with")


def _elsewhere(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="start", default="", metavar="SCENE", help="begin there")
    parser.add_argument(
        "--set", dest="facts", action="append", default=[], metavar="VAR=VALUE", type=_fact,
        help="begin with a variable set (may be repeated)",
    )  # fmt: skip


def _fact(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.isidentifier():
        raise argparse.ArgumentTypeError(f"{text!r} is not VAR=VALUE")
    return name, value


def _compile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("story", type=Path, metavar="STORY.ink")
    parser.add_argument(
        "-o", dest="out", type=Path, metavar="OUT", help="a file, a folder, or - for stdout"
    )
    parser.add_argument(
        "-c",
        "--count-all-visits",
        action="store_true",
        help="count visits everywhere, as inklecate's -c",
    )
    parser.add_argument(
        "--instrument", action="store_true", help="have lines, choices and branches counted"
    )


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("story", type=Path, nargs="?", metavar="STORY.ink")
    parser.add_argument("--prose", action="store_true", help="the rules of the prose as well")
    _json(parser, "the diagnostics")


def _playtest(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("story", type=Path, nargs="?", metavar="STORY.ink")
    parser.add_argument("--runs", type=_count, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--policy", action="append", metavar="P[,P]",
        help=f"who plays: {', '.join(POLICIES)}, or a profile of the story's players/ by its name;"
        " the runs are split between several",
    )  # fmt: skip
    parser.add_argument(
        "--path", type=Path, metavar="FILE",
        help="what `scripted` follows (a script) or `replay` (a save, a report of failures)",
    )  # fmt: skip
    parser.add_argument(
        "--corpus", type=Path, metavar="FILE",
        help="paths that `guided` walks first; what it finds is kept there",
    )  # fmt: skip
    parser.add_argument("--states", type=_count, default=20_000, help="most states of exhaustive")
    parser.add_argument("--seconds", type=_seconds, default=0.0, help="most seconds of exhaustive")
    parser.add_argument("--within", action="store_true", help="exhaustive: the first knot alone")
    parser.add_argument("--failures", type=Path, metavar="FOLDER", help="store them, for replay")
    parser.add_argument("--annotate", type=Path, metavar="FOLDER", help="the source, with counts")
    parser.add_argument(
        "--workers", type=_count, default=None, help="processes; one a core if not given"
    )
    parser.add_argument(
        "--round-trips", type=_none_or_more, default=1, metavar="N",
        help="how many of the runs are saved and loaded, and gone back from, on the way",
    )  # fmt: skip
    parser.add_argument(
        "--against", default="", metavar="OLD",
        help="another version (folder, .ink, compiled .json, git revision): what reads differently",
    )  # fmt: skip
    parser.add_argument("--html", metavar="OUT", help="the report as one page, to OUT")
    _elsewhere(parser)
    _json(parser, "the report")


def _replay(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a save, or a playtest's report")
    parser.add_argument("story", type=Path, nargs="?", metavar="STORY.ink")
    parser.add_argument("--failure", type=_count, default=1, metavar="N", help="which of a report")


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 on")
    return int(text)


def _none_or_more(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 on")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds < math.inf:  # nan is in no range
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds from 0 on")
    return seconds


def _stats(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("story", type=Path, nargs="?", metavar="STORY.ink")
    _json(parser, "the figures")


def _map(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("story", type=Path, nargs="?", metavar="STORY.ink")
    parser.add_argument(
        "-o", dest="out", type=Path, metavar="OUT.svg", help="where to; stdout if not given"
    )


def _json(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument(
        "--json", nargs="?", const="-", metavar="OUT", help=f"{what} as JSON, to OUT or stdout"
    )


def _pictures(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", dest="out", type=Path, default=None, metavar="FOLDER")
    parser.add_argument(
        "--sheets", action="store_true", help="a contact sheet for each act: scenes by her stages"
    )
    parser.add_argument(
        "--screens", action="store_true", help="a contact sheet of the screens for each look"
    )


def _saves(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--path", action="store_true", help="print the folder and nothing else")
    which.add_argument("--check", type=Path, metavar="FILE", help="tell what a save holds")
    which.add_argument(
        "--make", type=Path, metavar="FOLDER", help="write saves of this version, for the tests"
    )


def _piece(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("save", nargs="?", default="", help="its name; without one, the newest")
    parser.add_argument("-o", dest="out", type=Path, default=Path("piece.wav"), metavar="FILE")


def _voice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--everyone", action="store_true", help="not Samantha's lines alone")
    parser.add_argument("--plays", type=_count, default=40, help="in which lines are looked for")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--forget", action="store_true", help="let the cache go back to its usual size"
    )


def _bench(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--voice", action="store_true", help="the voice's figures instead")
    parser.add_argument("--seed", type=int, default=1, help="of the play with the voice")
    parser.add_argument(
        "--scene", action="append", help="frames of this scene alone; may be said more than once"
    )
    parser.add_argument(
        "--size",
        action="append",
        type=_size,
        metavar="WxH",
        help="of the window; may be said more than once",
    )
    _json(parser, "the figures")


def _size(text: str) -> tuple[int, int]:
    wide, x, high = text.partition("x")
    if not x or not wide.isdecimal() or not high.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not as 1280x720")
    size = int(wide), int(high)
    if not all(least <= side <= most for least, side, most in zip(LEAST, size, MOST, strict=True)):
        raise argparse.ArgumentTypeError(
            f"{text!r} is not from {LEAST[0]}x{LEAST[1]} to {MOST[0]}x{MOST[1]}"
        )
    return size


COMMANDS: Final[dict[str, tuple[str, str, str, Callable[[argparse.ArgumentParser], None]]]] = {
    "play": ("play the story (what happens without a command)", "app.command", "play", _play),
    "compile": ("compile Ink to JSON", "app.command", "compile_story", _compile),
    "check": ("look for mistakes in the story", "app.checking", "check", _check),
    "playtest": ("play the story many times", "playtest.command", "playtest", _playtest),
    "replay": ("play a save or a failure again", "playtest.replay", "replay", _replay),
    "stats": ("count words, lines and branches", "playtest.command", "stats", _stats),
    "map": ("draw the story's scenes as a graph", "playtest.pages.command", "draw_map", _map),
    "pictures": ("draw every picture and screen", "app.gallery", "run", _pictures),
    "saves": ("where saves are, and what is in one", "app.command", "saves", _saves),
    "piece": (
        "write what Samantha made of a save: music, or a drawing",
        "app.piece_command",
        "run",
        _piece,
    ),
    "voice": ("have all lines spoken ahead", "app.voice_ahead", "run", _voice),
    "bench": ("measure frames, start-up and memory", "app.bench", "run", _bench),
}
"""Name: (help, module under game.engine, function, its arguments). A function takes the parsed
arguments and answers the exit code.
"""


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(prog="soft-glow", description="Soft Glow, and its workshop.")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for name, (what, _, _, arguments) in COMMANDS.items():
        arguments(commands.add_parser(name, help=what, description=what))
    return top


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; *words* are `sys.argv`'s when not given."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # it would stand in front of --json
    given = list(sys.argv[1:] if words is None else words)
    if not given or (given[0].startswith("-") and given[0] not in {"-h", "--help"}):
        given.insert(0, "play")
    asked = parser().parse_args(given)
    _, module, function, _ = COMMANDS[asked.command]
    run: Callable[[argparse.Namespace], int] = getattr(
        importlib.import_module(f"game.engine.{module}"), function
    )
    try:
        return run(asked)
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped.\n")
        return INTERRUPTED
    except BrokenPipeError:  # `soft-glow stats | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
