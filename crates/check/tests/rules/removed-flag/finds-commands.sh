#!/bin/bash
kubelet --container-runtime=docker --config=/etc/kubelet.yaml
sudo /usr/local/bin/kubelet --experimental-bootstrap-kubeconfig=/etc/b.conf --seccomp-profile-root /var/lib/seccomp --cloud-provider=external
kubectl drain node-1 --ignore-daemonsets --delete-local-data
kubectl apply -f a.yaml --prune --prune-whitelist=core/v1/ConfigMap
kubectl -n shop run web --image=nginx --replicas=2
kubectl create ns x --dry-run=true -o yaml | kubectl apply -f -
kubectl get deploy web -o yaml --export > web.yaml
kubectl apply --server-dry-run -f a.yaml
kubeadm init --experimental-patches /tmp/p --config k.yaml
kubectl version --short
echo 'KUBELET_EXTRA_ARGS=--network-plugin=cni --node-ip='$IP > /etc/default/kubelet
sed -i '9iEnvironment="KUBELET_EXTRA_ARGS=--network-plugin=cni"' /usr/lib/systemd/system/kubelet.service.d/10-kubeadm.conf
