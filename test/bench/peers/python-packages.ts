import { spawnSync } from "node:child_process";

/** Packages of Python that the same files are read with, where they are there: of the benchmark alone. */
export type PythonPackage = "openpyxl" | "pandas";

/** The one that `PRAMOEN_PYTHON` names, the usual one, and Debian's, which has Debian's packages. */
const PYTHONS = [process.env["PRAMOEN_PYTHON"], "python3", "/usr/bin/python3"];

/** A Python that has the package, and which version; null where there is none. */
export function pythonWith(name: PythonPackage): { python: string; version: string } | null {
  for (const python of PYTHONS) {
    if (!python) continue;
    const { status, stdout } = spawnSync(python, ["-c", `import ${name}; print(${name}.__version__)`], {
      encoding: "utf8",
    });
    if (status === 0) return { python, version: stdout.trim() };
  }
  return null;
}

export function howToGet(name: PythonPackage): string {
  return (
    `Python with ${name} is not installed, so nothing is compared with it. Debian: apt-get install python3-${name}; ` +
    `elsewhere: pip install ${name} openpyxl, and PRAMOEN_PYTHON names the Python that has it.`
  );
}
