#!/usr/bin/env bash
# Farol on S3, or a store that speaks its language: s3.sh FOLDER s3://BUCKET[/PATH] [arguments for aws, such as --endpoint-url …]
#
# A store packs nothing, so every file that has a .gz neighbour is sent as that, under its own name. As a website:
#
#   aws s3 website s3://BUCKET --index-document index.html --error-document 404.html
#
# A store without such a setting serves the site from …/index.html on. Headers are the business of what stands before the
# store; CloudFront sends them by a response headers policy:
#
#   Content-Security-Policy: FAROL_POLICY
#   X-Content-Type-Options: nosniff
#   Referrer-Policy: no-referrer
#   Access-Control-Allow-Origin: *
#   Cross-Origin-Resource-Policy: cross-origin
set -euo pipefail

site=${1:?the folder of the site} bucket=${2:?s3://BUCKET[/PATH]}
shift 2
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

# A folder for each set of headers. The settings and the packed neighbours stay at home.
while read -r file; do
  age=2-kept-for-now coding=as-it-is from=$site/$file
  if [[ $file =~ -[0-9a-f]{16}(\.|/[^/]+$) ]]; then age=1-kept-for-ever; fi
  if [[ -f $from.gz ]]; then coding=gzip from=$from.gz; fi
  to=$stage/$age/$coding/${file##*.}/$file
  mkdir -p "$(dirname "$to")"
  cp "$from" "$to"
done < <(cd "$site" && find . -type f ! -name '*.br' ! -name '*.gz' ! -name _headers ! -path './hosting/*')

# What names a hash goes first, so that no page names what is not there yet.
for folder in "$stage"/*/*/*; do
  case ${folder##*/} in
    css) type='text/css; charset=utf-8' ;;
    csv) type='text/csv; charset=utf-8' ;;
    html) type='text/html; charset=utf-8' ;;
    ics) type='text/calendar; charset=utf-8' ;;
    js) type='text/javascript; charset=utf-8' ;;
    json) type='application/json' ;;
    md) type='text/markdown; charset=utf-8' ;;
    png) type='image/png' ;;
    svg) type='image/svg+xml' ;;
    ts | txt) type='text/plain; charset=utf-8' ;;
    wasm) type='application/wasm' ;;
    webmanifest) type='application/manifest+json' ;;
    xml) type='application/xml' ;;
    *) type='application/octet-stream' ;;
  esac
  headers=(--content-type "$type" --cache-control no-cache)
  case $folder in */1-kept-for-ever/*) headers=(--content-type "$type" --cache-control 'public, max-age=31536000, immutable') ;; esac
  case $folder in */gzip/*) headers+=(--content-encoding gzip) ;; esac
  aws s3 cp --recursive --only-show-errors "${headers[@]}" "$@" "$folder/" "${bucket%/}/"
done
