# POST /hook/cmd/run tgt= matcher= args=COMMAND secretkey=
{%- set key = '@KEY@' %}
{#- The whole command lines that may be run, such as 'systemctl try-restart nginx'. An empty list runs nothing. #}
{%- set commands = [] %}
{%- set matchers = ['glob', 'list', 'grain', 'grain_pcre', 'pcre', 'pillar', 'pillar_pcre', 'compound', 'nodegroup', 'ipcidr', 'range'] %}
{%- set post = data.get('post') or {} %}
{%- if post is mapping and post.get('secretkey') == key and post.get('tgt') and post.get('args') in commands
    and post.get('matcher', 'glob') in matchers %}
salve_command:
  local.cmd.run:
    - tgt: {{ post.tgt | json }}
    - tgt_type: {{ post.get('matcher', 'glob') | json }}
    - arg:
      - {{ post.args | json }}
{%- endif %}
