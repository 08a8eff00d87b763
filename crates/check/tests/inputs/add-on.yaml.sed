# __MACHINE_GENERATED_WARNING__
apiVersion: rbac.authorization.k8s.io/v1beta1
kind: ClusterRole
metadata:
  name: system:dns
---
apiVersion: extensions/v1beta1
kind: Deployment
metadata:
  name: dns
spec:
  template:
    spec:
      containers:
      - name: dns
        image: k8s.gcr.io/coredns:1.3.1
        resources:
          limits:
            memory: $DNS_MEMORY_LIMIT
---
apiVersion: v1
kind: Service
metadata:
  name: kube-dns
spec:
  clusterIP: $DNS_SERVER_IP
