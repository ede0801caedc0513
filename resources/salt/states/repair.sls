# salt-run state.orchestrate salve.orch.repair pillar='{"tgt": "web1", "svc": "nginx"}'
{%- set tgt = pillar.get('tgt', '') %}
{%- set svc = pillar.get('svc', '') %}
{%- if tgt and svc %}
restart-service:
  salt.function:
    - name: service.restart
    - tgt: {{ tgt | json }}
    - arg:
      - {{ svc | json }}

# The states of the minion say how the service has to be.
apply-states:
  salt.state:
    - tgt: {{ tgt | json }}
    - highstate: True
    - require:
      - salt: restart-service
{%- endif %}
