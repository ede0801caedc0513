# POST /hook/minions/key/@FUNCTION@ minion=ID secretkey=
{%- set key = '@KEY@' %}
{%- set post = data.get('post') or {} %}
{%- set minion = post.get('minion') if post is mapping else none %}
{%- if minion is string and post.get('secretkey') == key
    and minion and minion | replace('*', '') | replace('?', '') | replace('[', '') | replace(',', '') == minion %}
salve_key_@FUNCTION@:
  wheel.key.@FUNCTION@:
    - args:
      - match: {{ minion | json }}
{%- endif %}
