# A minion said salve/service/down: the orchestration repairs it. Its id is the master's to say, the service is looked up.
{%- set services = ['nginx'] %}
{%- set told = data.get('data') or {} %}
{%- if data.get('id') and told is mapping and told.get('service') in services %}
salve_repair:
  runner.state.orchestrate:
    - args:
      - mods: salve.orch.repair
      - pillar:
          tgt: {{ data.id | json }}
          svc: {{ told.service | json }}
{%- endif %}
