#!/usr/bin/env python3
"""Makes a bare machine ready for Soft Glow, then starts it; needs nothing but Python.

    start.py            play (any other words go to the `soft-glow` command)
    start.py test       install the test tools as well and pass the tests

Python 2.7 and everything after it can read this file: it looks for a Python that the game can
use, and says so when there is none. All it installs goes into `.venv` beside it.
"""

from __future__ import print_function

import glob
import hashlib
import json
import os
import signal
import subprocess
import sys

# The order in which they are tried: the newest may still lack a wheel or two.
WANTED = ((3, 13), (3, 12), (3, 11), (3, 14))
ROOT = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(ROOT, ".venv")
WINDOWS = os.name == "nt"


def main(arguments):
    """Play, test or pass *arguments* on to `soft-glow`; answers the exit code."""
    testing = arguments[:1] == ["test"]
    extra = "test" if testing else ""
    if not is_ready(extra):
        if sys.version_info[:2] not in WANTED:
            return run([another_python(), os.path.abspath(__file__)] + arguments)
        from bootstrap import environment

        environment.prepare(extra)
    if testing:
        os.chdir(ROOT)
        pytest = [venv_program("python"), "-m", "pytest", "-rs", "-m", "not slow"]
        return run(pytest + arguments[1:])
    return run([venv_program("soft-glow")] + (arguments or ["play"]))


def run(command):
    """Become *command*; on Windows, where that is not possible, wait for it."""
    sys.stdout.flush()
    if not WINDOWS:
        os.execv(command[0], command)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C belongs to the game
    return subprocess.call(command)


def venv_program(name):
    """The path of a program in `.venv`."""
    folder, ending = ("Scripts", ".exe") if WINDOWS else ("bin", "")
    return os.path.join(VENV, folder, name + ending)


# ---- is all in place -------------------------------------------------------------------------


def ready_file():
    """Where an installation notes what it has done."""
    return os.path.join(VENV, "soft-glow-ready.json")


def is_ready(extra):
    """Whether an earlier run has installed all that pyproject.toml asks for, and it is there."""
    try:
        with open(ready_file()) as file:
            noted = json.load(file)
        here = set(os.listdir(noted["packages_in"]))
    except (OSError, IOError, ValueError, KeyError, TypeError):
        return False
    return (
        noted.get("key") == key()
        and extra in noted.get("extras", ())
        and here.issuperset(noted.get("packages", ["?"]))
        and os.path.isfile(venv_program("soft-glow"))
    )


def key():
    """A digest of what an installation depends on: pyproject.toml, the Python, the place."""
    digest = hashlib.sha256()
    for part in (os.path.join(ROOT, "pyproject.toml"), os.path.join(VENV, "pyvenv.cfg")):
        try:
            with open(part, "rb") as file:
                digest.update(file.read())
        except (OSError, IOError):
            digest.update(b"-")
    for path in (ROOT, os.path.realpath(venv_program("python"))):
        digest.update(repr(path).lstrip("u").encode("ascii", "backslashreplace"))
    return digest.hexdigest()


# ---- which Python ----------------------------------------------------------------------------


def another_python():
    """The path of a Python that can run the game. Leaves with a sentence when there is none."""
    this = "{0}.{1}".format(*sys.version_info[:2])
    for path in python_candidates():
        if version_of(path) in WANTED:
            print("This is Python " + this + ", which cannot run the game; going on with " + path)
            return path
    raise SystemExit(
        "Soft Glow needs Python 3.11, 3.12, 3.13 or 3.14, and this is Python " + this + ".\n"
        "None of them was found on this machine. Install one from python.org or with your\n"
        "system's package manager, then run this again."
    )


def python_candidates():
    """Paths where a usable Python may be: PATH, the `py` launcher, pyenv, uv, macOS's folders."""
    names = ["python%d.%d" % version for version in WANTED] + ["python3", "python"]
    folders = os.environ.get("PATH", "").split(os.pathsep)
    folders += ["/opt/homebrew/bin", "/usr/local/bin", "/usr/bin"]
    for name in names:
        for folder in folders:
            path = os.path.join(folder, name + (".exe" if WINDOWS else ""))
            if os.path.isfile(path):
                yield path
    for version in WANTED if WINDOWS else ():
        path = said_by(["py", "-%d.%d" % version, "-c", "import sys; print(sys.executable)"])
        if path:
            yield path
    for path in installed_elsewhere(os.path.expanduser("~")):
        yield path


def installed_elsewhere(home):
    """Pythons of pyenv, uv and python.org's macOS installer, which need not be on PATH."""
    pyenv = os.environ.get("PYENV_ROOT") or os.path.join(home, ".pyenv")
    for version in ["%d.%d" % pair for pair in WANTED]:
        for pattern in (
            os.path.join(pyenv, "versions", version + ".*", "bin", "python"),
            os.path.join(pyenv, "pyenv-win", "versions", version + ".*", "python.exe"),
            os.path.join(
                home, ".local/share/uv/python/cpython-" + version + ".*", "bin", "python3"
            ),
            "/Library/Frameworks/Python.framework/Versions/" + version + "/bin/python3",
        ):
            for path in sorted(glob.glob(pattern), reverse=True):
                yield path


def version_of(python):
    """(major, minor) of the Python at that path; empty when it does not run."""
    answer = said_by([python, "-c", "import sys; print('%d %d' % sys.version_info[:2])"])
    try:
        return tuple(int(word) for word in answer.split())
    except ValueError:
        return ()


def said_by(command):
    """What *command* prints, stripped; empty when it fails or is not there."""
    try:
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True
        )
        answer = process.communicate()[0]
    except OSError:
        return ""
    return "" if process.returncode else answer.strip()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("\nStopped. Run the same line again to go on.")
