#!/bin/bash
echo "deb [signed-by=/etc/apt/keyrings/kubernetes-apt-keyring.gpg] https://pkgs.k8s.io/core:/stable:/v1.28/deb/ /" | sudo tee /etc/apt/sources.list.d/kubernetes.list
sudo apt-get install -y kubelet=1.29.1-1.1 kubeadm=1.29.1-1.1 cri-tools=1.28.0-1.1
