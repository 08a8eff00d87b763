#!/bin/bash
sudo yum install -y kubelet-1.28.2-0 kubeadm-"${VERSION}"-0 --disableexcludes=kubernetes
dnf install kubectl-1.22.1-0
