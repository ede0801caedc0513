#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT
"""render_reactor.py FILE: reads {"data": …, "pillar": …} as JSON, renders the file as a Salt master does (Jinja, then
YAML), and prints what it orders as JSON: null where it orders nothing."""
import json
import sys

try:
    import jinja2
    import yaml
except ImportError as missing:
    print(f"needs python3-jinja2 and python3-yaml: {missing}", file=sys.stderr)
    sys.exit(77)

if len(sys.argv) < 2:
    sys.exit(0)
environment = jinja2.Environment(undefined=jinja2.StrictUndefined, keep_trailing_newline=True)
environment.filters["json"] = json.dumps  # one of Salt's own
with open(sys.argv[1], encoding="utf-8") as file:
    template = environment.from_string(file.read())
print(json.dumps(yaml.safe_load(template.render(json.load(sys.stdin)))))
