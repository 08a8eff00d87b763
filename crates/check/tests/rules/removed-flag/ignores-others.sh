#!/bin/bash
# kubelet --network-plugin=cni
# KUBELET_EXTRA_ARGS="--network-plugin=cni"
KUBELET_EXTRA_ARGS="--node-ip=10.0.0.4"
echo "kubelet --network-plugin=cni"
dockerd --network-plugin=cni --log-dir=/var/log
minikube start --network-plugin=cni --container-runtime=docker
sed -i 's/--network-plugin=cni//' /var/lib/kubelet/kubeadm-flags.env
grep -q -- --network-plugin /var/lib/kubelet/kubeadm-flags.env
kubectl drain node-1 --delete-emptydir-data
kubectl create ns x --dry-run=client -o yaml
kubectl run web --image=nginx
helm upgrade kubelet --container-runtime=docker
