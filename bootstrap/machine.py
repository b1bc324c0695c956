"""Takes what this Python says of its machine; gives the reason why the game cannot run on it."""

from __future__ import annotations

import platform
import sysconfig

_BINK = "bink, which plays the story, "


def unsupported_here() -> str:
    """Why there is no `bink` for this machine; empty when there is."""
    mac = tuple(int(part) for part in platform.mac_ver()[0].split(".") if part.isdigit())
    return unsupported(sysconfig.get_platform(), str(sysconfig.get_config_var("SOABI")), mac)


def unsupported(tag: str, abi: str, mac_version: tuple[int, ...]) -> str:
    """Why there is no `bink` for the platform *tag* of `sysconfig`; empty when there is.

    Published are: Linux with glibc 2.17 on x86_64 and aarch64, macOS 10.15 on Intel and 14 on
    Apple silicon, Windows on x86_64.
    """
    if tag == "win-arm64":
        return (
            _BINK + "has no build for Windows on ARM.\n"
            "Install the ordinary 64-bit (x86-64) Python, which Windows on ARM runs as well,\n"
            "and run this again with it."
        )
    if tag == "win32":
        return "this is a 32-bit Python. Install the 64-bit one and run this again with it."
    if "musl" in abi:
        return (
            _BINK + "has no build for systems on musl (Alpine and its like).\n"
            "A container of Debian, Ubuntu or Fedora works."
        )
    if tag.startswith("macosx"):
        return _old_mac(tag, mac_version)
    if tag.startswith("linux") and not tag.endswith(("x86_64", "aarch64")):
        return _BINK + f"has no build for {tag}."
    return ""


def _old_mac(tag: str, version: tuple[int, ...]) -> str:
    # A universal2 Python says so in its tag, whatever the processor.
    silicon = tag.endswith("arm64") or (
        tag.endswith("universal2") and platform.machine() == "arm64"
    )
    if silicon and version < (14,):
        return _BINK + "needs macOS 14 or newer on Apple silicon."
    if version < (10, 15):
        return _BINK + "needs macOS 10.15 or newer."
    return ""
