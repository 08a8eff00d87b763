#!/bin/bash
# target: 1.23
kubeadm init --cri-socket /var/run/dockershim.sock
kubeadm join --cri-socket=/run/containerd/containerd.sock
crictl --runtime-endpoint unix:///var/run/dockershim.sock ps
kubectl annotate node "$NODE" kubeadm.alpha.kubernetes.io/cri-socket=/var/run/dockershim.sock
