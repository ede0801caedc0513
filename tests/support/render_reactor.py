#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT
"""Reads {"file": …, "context": {"data": …, "pillar": …}} as a line of JSON, renders the file as a Salt master does (Jinja,
then YAML), and answers with a line of JSON: {"order": …}, null where the file orders nothing, or {"error": …}."""
import json
import sys

import jinja2
import yaml

environment = jinja2.Environment(undefined=jinja2.StrictUndefined, keep_trailing_newline=True)
environment.filters["json"] = json.dumps  # one of Salt's own
for line in sys.stdin:
    asked = json.loads(line)
    try:
        with open(asked["file"], encoding="utf-8") as file:
            text = environment.from_string(file.read()).render(asked["context"])
        answer = {"order": yaml.safe_load(text)}
    except (OSError, jinja2.TemplateError, yaml.YAMLError) as error:
        answer = {"error": str(error)}
    print(json.dumps(answer), flush=True)
