/** What Chromium gives when a file was opened with the app; no type of it comes with TypeScript. */
interface LaunchQueue {
	readonly setConsumer: (consumer: (launch: Launch) => void) => void;
}

interface Launch {
	readonly files?: readonly { readonly getFile: () => Promise<File> }[];
}

/** Takes files that were opened from the device. Browsers without such a thing never call. A file that is gone is passed over. */
export function onOpenedFile(listener: (file: File) => void): void {
	const queue: unknown = Reflect.get(window, 'launchQueue');
	if (!isQueue(queue)) return;
	queue.setConsumer(({ files = [] }) => {
		for (const handle of files) void handle.getFile().then(listener, () => undefined);
	});
}

function isQueue(value: unknown): value is LaunchQueue {
	return typeof value === 'object' && value !== null && 'setConsumer' in value;
}
