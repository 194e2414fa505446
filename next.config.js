/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  experimental: { agentUpgrade: false },
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
};

export default config;
