import type { ReactNode } from "react";

function icon(content: ReactNode) {
  return function Icon() {
    return (
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        {content}
      </svg>
    );
  };
}

export const OpenIcon = icon(
  <path d="M2.75 15.5v-11h4.5l1.75 2h7.25v2.25M2.75 15.5l2.4-6.75h12.6l-2.4 6.75H2.75Z" />,
);
export const SaveIcon = icon(<path d="M10 3v9m0 0 3.25-3.25M10 12 6.75 8.75M3.5 13v3.5h13V13" />);
export const SettingsIcon = icon(
  <path d="M3 6h8m4 0h2M3 14h2m4 0h8M13 6a2 2 0 1 1-4 0M13 6a2 2 0 1 0-4 0m0 8a2 2 0 1 1-4 0m4 0a2 2 0 1 0-4 0" />,
);
export const CloseIcon = icon(<path d="m5 5 10 10M15 5 5 15" />);
export const WarningIcon = icon(<path d="M10 3 2.5 16.5h15L10 3Zm0 5v4m0 2v.5" />);
