# POST /hook/minions/key/base function=accept minion=ID secretkey=
{%- set key = '@KEY@' %}
{%- set functions = ['accept', 'reject', 'delete'] %}
{%- set post = data.get('post') or {} %}
{%- set minion = post.get('minion') if post is mapping else none %}
{%- if minion is string and post.get('secretkey') == key and post.get('function') in functions
    and minion and minion | replace('*', '') | replace('?', '') | replace('[', '') | replace(',', '') == minion %}
salve_key:
  wheel.key.{{ post.function }}:
    - args:
      - match: {{ minion | json }}
{%- endif %}
