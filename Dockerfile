# The guide in a container: built with the project's own tools, served by nginx with the configuration
# that ships. How to use it: deploy/README.md.
FROM node:24-bookworm-slim AS build
WORKDIR /guide
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL
ARG BASE_PATH
ARG REPO_URL
RUN npm run build && npm run release -- /srv/kompetensmatrisen

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends nginx-light libnginx-mod-http-brotli-static \
    && rm -rf /var/lib/apt/lists/*
COPY deploy/container/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /srv/kompetensmatrisen /srv/kompetensmatrisen
USER www-data
EXPOSE 8080
CMD ["nginx", "-g", "daemon off;"]
