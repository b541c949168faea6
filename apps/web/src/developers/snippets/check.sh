# Every record against every rule, all errors at once
npx -y pnpm@12.4.2 --silent entente check packages/domain/data
