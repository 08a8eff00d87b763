FROM debian:12
RUN apt-get update && apt-get install -y curl gnupg \
 && curl -fsSL https://packages.cloud.google.com/apt/doc/apt-key.gpg | apt-key add - \
 # the repository
 && echo 'deb http://apt.kubernetes.io/ kubernetes-xenial main' > /etc/apt/sources.list.d/kubernetes.list \
 && apt-get update && apt-get install -y kubectl
