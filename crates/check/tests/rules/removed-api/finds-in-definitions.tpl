{{/* Labels, and two objects. */}}
{{- define "shop.labels" -}}
app: {{ .Chart.Name }}
{{- end }}
{{- define "shop.job" -}}
apiVersion: batch/v1beta1
kind: CronJob
metadata:
  name: {{ .Release.Name }}
{{- end }}
{{- define "shop.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
{{- end }}
