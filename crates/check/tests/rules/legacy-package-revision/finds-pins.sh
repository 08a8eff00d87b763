#!/bin/bash
echo "deb https://pkgs.k8s.io/core:/stable:/v1.28/deb/ /" > /etc/apt/sources.list.d/kubernetes.list
KUBE_VERSION=1.28.2
apt-get install -y kubelet=1.28.2-00 "kubeadm=${KUBE_VERSION}-00" kubectl='1.28.2-00'
apt-get install -y kubelet=1.23.17-00 kubernetes-cni=0.8.7-00
