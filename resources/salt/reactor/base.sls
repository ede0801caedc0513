# POST /hook/base tgt= matcher= module=service.restart args=nginx secretkey=
# One argument in a form; a JSON body may give a list.
{%- set key = '@KEY@' %}
{#- What may be called. #}
{%- set functions = ['service.reload', 'service.restart', 'service.start', 'service.stop', 'state.apply', 'state.highstate', 'test.ping'] %}
{%- set matchers = ['glob', 'list', 'grain', 'grain_pcre', 'pcre', 'pillar', 'pillar_pcre', 'compound', 'nodegroup', 'ipcidr', 'range'] %}
{%- set post = data.get('post') or {} %}
{%- if post is mapping and post.get('secretkey') == key and post.get('tgt') and post.get('module') in functions
    and post.get('matcher', 'glob') in matchers %}
{%- set args = post.get('args') or [] %}
salve_base:
  local.{{ post.module }}:
    - tgt: {{ post.tgt | json }}
    - tgt_type: {{ post.get('matcher', 'glob') | json }}
{%- if args %}
    - arg: {{ ([args] if args is string else args) | json }}
{%- endif %}
{%- endif %}
