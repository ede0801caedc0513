# POST /hook/states/highstate tgt= matcher= secretkey=
{%- set key = '@KEY@' %}
{%- set matchers = ['glob', 'list', 'grain', 'grain_pcre', 'pcre', 'pillar', 'pillar_pcre', 'compound', 'nodegroup', 'ipcidr', 'range'] %}
{%- set post = data.get('post') or {} %}
{%- if post is mapping and post.get('secretkey') == key and post.get('tgt') and post.get('matcher', 'glob') in matchers %}
salve_highstate:
  local.state.highstate:
    - tgt: {{ post.tgt | json }}
    - tgt_type: {{ post.get('matcher', 'glob') | json }}
{%- endif %}
