// The only place that talks to the sandbox.

async function answered(response) {
  if (response.ok) {
    const answer = await response.json();
    if (answer.error) throw new Error(answer.error);
    return answer;
  }
  let error = "Песочница не отвечает.";
  try {
    error = (await response.json()).error ?? error;
  } catch {
    // Not every refusal has words.
  }
  throw new Error(error);
}

const address = (path, query) => "/api/" + path + (query ? "?" + new URLSearchParams(query) : "");

export const get = async (path, query) => answered(await fetch(address(path, query)));

export const post = async (path, body) =>
  answered(await fetch(address(path), { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }));

export const send = async (person, file, caption) =>
  answered(await fetch(address("file", { person, name: file.name, caption }), {
    method: "POST", headers: { "Content-Type": file.type || "application/octet-stream" }, body: file }));

export const fileAddress = (id) => address("file", { id });

export function listen(onNews, onSilence) {
  const stream = new EventSource("/api/events");
  stream.onmessage = onNews;
  stream.onerror = onSilence;
}
