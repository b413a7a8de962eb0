// Ghi thời gian CPU và bộ nhớ cao nhất của tiến trình khi kết thúc, into the file that the variable names.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.QNDS_BENCHMARK_USAGE, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
