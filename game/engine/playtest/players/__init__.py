"""Who plays: takes the choices that a story offers, gives the one that such a player would take."""

from game.engine.playtest.players.hand import REACHING, Hand
from game.engine.playtest.players.named import EXHAUSTIVE, GUIDED, names, player_for, profile_of
from game.engine.playtest.players.profile import Profile, ProfilePlayer, read_profile
from game.engine.playtest.players.simple import (
    LEARNING,
    POLICIES,
    REPLAY,
    SCRIPTED,
    TYPED,
    FirstPlayer,
    LastPlayer,
    LeastSeenPlayer,
    Player,
    Policy,
    RandomPlayer,
)

__all__ = [
    "EXHAUSTIVE",
    "GUIDED",
    "LEARNING",
    "POLICIES",
    "REACHING",
    "REPLAY",
    "SCRIPTED",
    "TYPED",
    "FirstPlayer",
    "Hand",
    "LastPlayer",
    "LeastSeenPlayer",
    "Player",
    "Policy",
    "Profile",
    "ProfilePlayer",
    "RandomPlayer",
    "names",
    "player_for",
    "profile_of",
    "read_profile",
]
