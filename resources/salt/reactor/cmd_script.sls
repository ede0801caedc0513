# POST /hook/cmd/script tgt= matcher= script=salt://mend.sh args= secretkey=
{%- set key = '@KEY@' %}
{#- The scripts of the master's file server that may be run, such as 'salt://salve/mend.sh'. An empty list runs nothing. #}
{%- set scripts = [] %}
{%- set matchers = ['glob', 'list', 'grain', 'grain_pcre', 'pcre', 'pillar', 'pillar_pcre', 'compound', 'nodegroup', 'ipcidr', 'range'] %}
{%- set post = data.get('post') or {} %}
{%- if post is mapping and post.get('secretkey') == key and post.get('tgt') and post.get('script') in scripts
    and post.get('matcher', 'glob') in matchers and post.get('args', '') is string %}
salve_script:
  local.cmd.script:
    - tgt: {{ post.tgt | json }}
    - tgt_type: {{ post.get('matcher', 'glob') | json }}
    - arg: {{ [post.script, post.get('args', '')] | json }}
{%- endif %}
