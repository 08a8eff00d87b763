#!/bin/bash
# Installs the tools; the old lines were
# deb https://apt.kubernetes.io/ kubernetes-xenial main
set -e
KUBE=1.28.2
curl -s https://packages.cloud.google.com/apt/doc/apt-key.gpg | sudo apt-key add -
echo "deb https://apt.kubernetes.io/ kubernetes-xenial main" | sudo tee /etc/apt/sources.list.d/kubernetes.list
sudo add-apt-repository "deb http://apt.kubernetes.io/ kubernetes-xenial main"
cat <<EOF | sudo tee /etc/yum.repos.d/kubernetes.repo
[kubernetes]
name=Kubernetes
baseurl=https://packages.cloud.google.com/yum/repos/kubernetes-el7-\$basearch
enabled=1
gpgcheck=1
gpgkey=https://packages.cloud.google.com/yum/doc/rpm-package-key.gpg
exclude=kubelet kubeadm kubectl
EOF
sudo sh -c 'echo "deb https://apt.kubernetes.io/ kubernetes-$(lsb_release -cs) main" \
  > /etc/apt/sources.list.d/kubernetes.list'
sudo apt-get install -y kubelet=1.28.2-00 kubeadm=1.28.2-00
