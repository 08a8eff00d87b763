#!/bin/bash
apt-get install -y kubelet=1.30.2-1.1 kubeadm='1.30.2-*' kubectl=1.30.* # kubelet=1.28.2-00
yum install -y kubelet-1.30.2 kubeadm-1.30.2-150500.1.1
docker run kubelet-1.28.2-0 --node-labels=kubelet=v1-00
cp kubelet-1.28.2-0.x86_64.rpm /tmp
rm kubelet=1.28.2-00
