# POST /hook/services/@FUNCTION@ tgt= matcher= args=SERVICE secretkey=
{%- set key = '@KEY@' %}
{#- The services that may be meant; an empty list means every service. #}
{%- set services = [] %}
{%- set matchers = ['glob', 'list', 'grain', 'grain_pcre', 'pcre', 'pillar', 'pillar_pcre', 'compound', 'nodegroup', 'ipcidr', 'range'] %}
{%- set post = data.get('post') or {} %}
{%- if post is mapping and post.get('secretkey') == key and post.get('tgt') and post.get('args') is string
    and post.get('matcher', 'glob') in matchers and (not services or post.args in services) %}
salve_service_@FUNCTION@:
  local.service.@FUNCTION@:
    - tgt: {{ post.tgt | json }}
    - tgt_type: {{ post.get('matcher', 'glob') | json }}
    - arg:
      - {{ post.args | json }}
{%- endif %}
