/** Which addresses are of the public internet, so that a page can't make the operator's machine ask its own network. */
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { IncomingError } from './errors.ts';

/** True for addresses of the public internet: not loopback, private, link-local, multicast, reserved … */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

export class PrivateAddressError extends IncomingError {
  constructor(host: string) {
    super(
      `${host}: an address of this machine or a private network is not fetched; if you mean it, add --allow-private`,
    );
  }
}

/** Resolves names itself and refuses private addresses at the moment of connecting, so that a name can't change in between. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...(options as LookupOptions), all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error !== null) callback(error, '', 0);
    else if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address)))
      callback(new PrivateAddressError(hostname), '', 0);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
