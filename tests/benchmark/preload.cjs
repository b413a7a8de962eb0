// In bộ nhớ cao nhất và thời gian CPU của tiến trình khi kết thúc, into the file that the variable names.
const { appendFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const file = process.env.QNDS_BENCHMARK_USAGE;
  if (file) appendFileSync(file, `${maxRSS} ${userCPUTime + systemCPUTime}\n`);
});
