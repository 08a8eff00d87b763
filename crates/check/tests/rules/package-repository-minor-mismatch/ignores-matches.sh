#!/bin/bash
echo "deb https://pkgs.k8s.io/core:/stable:/v1.28/deb/ /" > /etc/apt/sources.list.d/kubernetes.list
apt-get install -y kubelet=1.28.9-2.1 kubeadm="$VERSION" kubectl=1.28.* cri-tools=1.27.0-1.1 kubernetes-cni=1.2.0-2.1
# kubelet=1.27.1-1.1
