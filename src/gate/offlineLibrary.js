// Read by office.js: what it loads stands beside it and not on Microsoft's servers.
window.g_isOfflineLibrary = true;
