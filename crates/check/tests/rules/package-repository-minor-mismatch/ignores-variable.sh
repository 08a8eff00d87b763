#!/bin/bash
MINOR=1.28
echo "deb https://pkgs.k8s.io/core:/stable:/v${MINOR}/deb/ /" > /etc/apt/sources.list.d/kubernetes.list
apt-get install -y kubelet=1.29.1-1.1
