#!/bin/sh
# target: 1.32
curl -s https://packages.cloud.google.com/apt/doc/apt-key.gpg | sudo apt-key add -
sudo curl -sL https://packages.cloud.google.com/apt/doc/apt-key.gpg | sudo apt-key add -
curl --silent \
  "https://packages.cloud.google.com/apt/doc/apt-key.gpg" | sudo apt-key add -
curl --location -s https://packages.cloud.google.com/apt/doc/apt-key.gpg | sudo apt-key add -
sudo curl -o /etc/apt/keyrings/kubernetes.gpg https://packages.cloud.google.com/apt/doc/apt-key.gpg
wget -qO - https://packages.cloud.google.com/apt/doc/apt-key.gpg | apt-key add -
echo "deb https://apt.kubernetes.io/ kubernetes-xenial main" > /etc/apt/sources.list.d/kubernetes.list
