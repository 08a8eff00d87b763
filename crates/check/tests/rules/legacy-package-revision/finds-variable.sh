#!/bin/bash
echo "deb https://pkgs.k8s.io/core:/stable:/v1.27/deb/ /" > /etc/apt/sources.list.d/kubernetes.list
export K8S_VERSION="1.27.4-00"
KUBE_VERSION=1.27.4-1.1 # 1.27.4-00
KUBERNETES_VERSION=1.27.4
ETCD_VERSION=3.5.0-00
apt-get install -y "kubelet=$K8S_VERSION" kubeadm="$KUBE_VERSION"
