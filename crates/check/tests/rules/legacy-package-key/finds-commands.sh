#!/bin/sh
# target: 1.35
curl -s https://packages.cloud.google.com/apt/doc/apt-key.gpg | sudo apt-key add -
curl -fsSL https://packages.cloud.google.com/apt/doc/apt-key.gpg | sudo gpg --dearmor -o /usr/share/keyrings/kubernetes-archive-keyring.gpg
sudo curl -fsSLo /usr/share/keyrings/kubernetes-archive-keyring.gpg https://packages.cloud.google.com/apt/doc/apt-key.gpg
wget -qO /usr/share/keyrings/kubernetes-archive-keyring.gpg "https://packages.cloud.google.com/apt/doc/apt-key.gpg"
wget -qO - https://packages.cloud.google.com/apt/doc/apt-key.gpg | apt-key add -
rpm --import https://packages.cloud.google.com/yum/doc/yum-key.gpg
curl -o "$KEYS/kubernetes.gpg" https://packages.cloud.google.com/apt/doc/apt-key.gpg
echo "deb [signed-by=/usr/share/keyrings/kubernetes-archive-keyring.gpg] https://apt.kubernetes.io/ kubernetes-xenial main" > /etc/apt/sources.list.d/kubernetes.list
apt-get install -y kubelet
