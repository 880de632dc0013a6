#!/usr/bin/python3
# SPDX-License-Identifier: EPL-2.0
"""Says what a screen reader gets of a text: asks through AT-SPI, as Orca does, and prints it as JSON.

screen-reader.py APPLICATION TEXT: the first text of the application whose name contains TEXT. Ends with 1 where there is none (yet).
"""
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  (the version must be said first)


def below(element):
    waiting = [element]
    while waiting:
        element = waiting.pop()
        yield element
        for index in reversed(range(element.get_child_count())):
            child = element.get_child_at_index(index)
            if child is not None:
                waiting.append(child)


def find(application, name):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        running = desktop.get_child_at_index(index)
        if running is not None and running.get_name() == application:
            for element in below(running):
                if element.get_role_name() == "text" and name in (element.get_name() or ""):
                    return element
    return None


element = find(sys.argv[1], sys.argv[2])
if element is None:
    sys.exit(1)
place = element.get_extents(Atspi.CoordType.SCREEN)
print(json.dumps({
    "name": element.get_name(),
    "description": element.get_description(),
    "caret": Atspi.Text.get_caret_offset(element),
    "text": Atspi.Text.get_text(element, 0, Atspi.Text.get_character_count(element)),
    "selections": Atspi.Text.get_n_selections(element),
    "x": place.x + place.width // 2,
    "y": place.y + place.height // 2,
}, ensure_ascii=True))
