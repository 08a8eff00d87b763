#!/bin/sh
set -e
cat <<'END' | kubectl apply -f -
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
END
kubectl apply -f - <<-EOT
	apiVersion: v1
	kind: ConfigMap
EOT
