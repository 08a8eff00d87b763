// Made-up Kubernetes streams of any size, the same on every run: what teams keep in one file, comments and all.
// Every seventh document is on an API that has been removed, every fifth image on the frozen registry.

/** A multi-document YAML stream of at least `bytes` bytes that ends with a whole document. */
export function manifests(bytes) {
  const parts = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const text = KINDS[i % KINDS.length](i);
    parts.push(text);
    size += text.length;
  }
  return parts.join('');
}

/** How many findings of the rules `removed-api` and `frozen-registry-image` a stream of `manifests` holds. */
export function planted(text) {
  const count = (pattern) => (text.match(pattern) ?? []).length;
  return {
    removed: count(/^apiVersion: (extensions\/v1beta1|batch\/v1beta1|policy\/v1beta1)$/gm),
    frozen: count(/^ +(- )?image: k8s\.gcr\.io\//gm),
  };
}

const image = (i) => (i % 5 === 0 ? `k8s.gcr.io/pause:3.${1 + (i % 6)}` : `registry.example.org/team-${i % 9}/app-${i % 31}:1.${i % 13}.${i % 7}`);
const labels = (i, indent) => `${indent}app.kubernetes.io/name: app-${i}\n${indent}app.kubernetes.io/part-of: "shop"\n`;
const meta = (i, name) => `metadata:\n  name: ${name}-${i}\n  namespace: team-${i % 9}\n  labels:\n${labels(i, '    ')}`;

const deployment = (i) => `---
# Rolled out by the platform team; see the runbook before changing replicas.
apiVersion: apps/v1
kind: Deployment
${meta(i, 'web')}  annotations:
    deployment.kubernetes.io/revision: "${i}"
    description: 'Serves the shop front, one of ${i % 12} shards'
spec:
  replicas: ${1 + (i % 5)}
  selector:
    matchLabels:
${labels(i, '      ')}  strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 25%, maxUnavailable: 0}}
  template:
    metadata:
      labels:
${labels(i, '        ')}    spec:
      serviceAccountName: web
      containers:
        - name: web
          image: ${image(i)}
          imagePullPolicy: IfNotPresent
          args: ["--listen=:8080", "--log-level", "info"] # the default is debug
          env:
            - name: SHARD
              value: "${i % 12}"
            - name: TOKEN
              valueFrom:
                secretKeyRef:
                  name: web-token
                  key: token
          ports:
            - containerPort: 8080
              name: http
              protocol: TCP
          resources:
            requests: {cpu: 100m, memory: 128Mi}
            limits:
              memory: 256Mi
          readinessProbe:
            httpGet:
              path: /healthz
              port: http
            periodSeconds: 10
          volumeMounts:
            - mountPath: /etc/web
              name: config
              readOnly: true
      volumes:
        - name: config
          configMap:
            name: web-config-${i}
`;

const service = (i) => `---
apiVersion: v1
kind: Service
${meta(i, 'web')}spec:
  type: ClusterIP
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: metrics
      port: 9090
      targetPort: 9090
  selector:
${labels(i, '    ')}`;

const configMap = (i) => `---
apiVersion: v1
kind: ConfigMap
${meta(i, 'web-config')}data:
  LOG_FORMAT: json
  app.properties: |
    # read at start
    cache.size=${1000 + i}
    cache.ttl=30s
    upstream=http://backend-${i % 9}.team-${i % 9}.svc:8080/api
  notes: >-
    This text is folded into one line,
    which is how most people write notes
    that nobody reads.
  nginx.conf: |
    server {
      listen 8080;
      location / { proxy_pass http://127.0.0.1:9000; }
    }
`;

const cronJob = (i) => `---
apiVersion: batch/v1beta1
kind: CronJob
${meta(i, 'nightly')}spec:
  schedule: "15 3 * * *"
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: report
              image: ${image(i)}
              command: ["/bin/sh", "-c", "report --since yesterday"]
`;

const ingress = (i) => `---
apiVersion: networking.k8s.io/v1
kind: Ingress
${meta(i, 'front')}spec:
  ingressClassName: public
  tls:
    - hosts: [shop-${i}.example.org]
      secretName: shop-tls
  rules:
    - host: shop-${i}.example.org
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web-${i}
                port:
                  number: 80
`;

const role = (i) => `---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
${meta(i, 'reader')}rules:
  - apiGroups: [""]
    resources: ["configmaps", "secrets"]
    verbs: ["get", "list", "watch"]
  - apiGroups: ["apps"]
    resources: ["deployments"]
    verbs: ["get"]
`;

const widget = (i) => `---
apiVersion: shop.example.org/v1alpha1
kind: Widget
${meta(i, 'widget')}spec:
  size: ${i}
  colours: [red, green, "blue"]
  nested: {a: {b: {c: [1, 2.5, true, null, ~, 0x1F]}}}
  quoted: "tab\\t and unicode \\u00e9, ${i}"
`;

const KINDS = [deployment, service, configMap, cronJob, ingress, role, widget];
