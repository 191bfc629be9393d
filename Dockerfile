# docker build -t 13d-audit . && docker run --rm -v "$PWD:/work" 13d-audit filing.txt
FROM node:22-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm pack

FROM node:22-slim
COPY --from=build /app/13d-audit-*.tgz /tmp/13d-audit.tgz
RUN npm install --global --omit=dev --ignore-scripts /tmp/13d-audit.tgz && rm /tmp/13d-audit.tgz
USER node
WORKDIR /work
ENTRYPOINT ["13d-audit"]
