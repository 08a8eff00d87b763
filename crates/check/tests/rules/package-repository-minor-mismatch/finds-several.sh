#!/bin/bash
cat <<'EOF' > /etc/yum.repos.d/kubernetes.repo
[kubernetes]
baseurl=https://pkgs.k8s.io/core:/stable:/v1.30/rpm/
gpgkey=https://pkgs.k8s.io/core:/stable:/v1.30/rpm/repodata/repomd.xml.key
EOF
yum install -y kubelet-1.31.0 kubeadm-1.29.4
