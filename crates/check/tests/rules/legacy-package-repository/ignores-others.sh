#!/bin/bash
# deb https://apt.kubernetes.io/ kubernetes-xenial main
echo "deb https://packages.cloud.google.com/apt cloud-sdk main" | sudo tee /etc/apt/sources.list.d/google-cloud-sdk.list
echo "deb [signed-by=/usr/share/keyrings/cloud.google.gpg] https://packages.cloud.google.com/apt gcsfuse-$(lsb_release -cs) main" > /etc/apt/sources.list.d/gcsfuse.list
curl https://packages.cloud.google.com/apt/doc/apt-key.gpg | sudo apt-key add -
echo "deb https://mirrors.aliyun.com/kubernetes/apt/ kubernetes-xenial main" > /etc/apt/sources.list.d/kubernetes.list
echo "deb http://mirror.example/apt.kubernetes.io/ kubernetes-xenial main" >> /etc/apt/sources.list.d/kubernetes.list
echo "deb https://apt.kubernetes.io.mirror.example/ kubernetes-xenial main" >> /etc/apt/sources.list.d/kubernetes.list
echo "deb [signed-by=/etc/apt/keyrings/kubernetes-apt-keyring.gpg] https://pkgs.k8s.io/core:/stable:/v1.33/deb/ /" | sudo tee /etc/apt/sources.list.d/kubernetes.list
sed -i '/apt.kubernetes.io/d' /etc/apt/sources.list
sed -i 's|deb https://apt.kubernetes.io/ kubernetes-xenial main|deb https://pkgs.k8s.io/core:/stable:/v1.33/deb/ /|' /etc/apt/sources.list.d/kubernetes.list
grep -v "deb https://apt.kubernetes.io/ kubernetes-xenial main" /etc/apt/sources.list > /tmp/list
if grep -q "deb https://apt.kubernetes.io/ kubernetes-xenial main" /etc/apt/sources.list; then
  echo "Found: deb https://apt.kubernetes.io/ kubernetes-xenial main"
  sudo add-apt-repository --remove "deb https://apt.kubernetes.io/ kubernetes-xenial main"
fi
rm -f /etc/apt/sources.list.d/apt.kubernetes.io.list
baseurl=https://packages.cloud.google.com/yum/repos/cloud-sdk-el8-x86_64
cat <<EOF > /etc/yum.repos.d/kubernetes.repo
[kubernetes]
#baseurl=https://packages.cloud.google.com/yum/repos/kubernetes-el7-x86_64
baseurl=https://mirrors.tuna.tsinghua.edu.cn/kubernetes/yum/repos/kubernetes-el7-x86_64
gpgkey=https://mirrors.aliyun.com/kubernetes/yum/doc/yum-key.gpg
EOF
