#!/bin/bash
echo "deb https://pkgs.k8s.io/core:/stable:/v1.28/deb/ /" > /etc/apt/sources.list.d/kubernetes.list
apt-get install -y kubeadm=1.28.9-2.1
sed -i 's/v1.28/v1.29/' /etc/apt/sources.list.d/kubernetes.list
apt-get install -y kubeadm=1.29.4-2.1
