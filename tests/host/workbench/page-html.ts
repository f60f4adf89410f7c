/** The page; the token in it is what only a page of this server can know. */
export function pageHtml(token: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="workbench-token" content="${token}">
<title>Workbench</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/theme.css">
<script defer src="/page.js"></script>
</head>
<body class="theme-light workbench-page"></body>
</html>
`;
}
